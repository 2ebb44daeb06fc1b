/** Makes the gallery: goes through every state of the pane and every sheet once, takes their pictures and says what is cut off. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenWorkbench, openWorkbench } from "../openWorkbench";
import { emptyStates } from "./emptyStates";
import { filledStates } from "./filledStates";
import { galleryPage, type GalleryPicture } from "./galleryPage";
import { cutOffInPane } from "./paneFit";
import type { PaneStateShown } from "./paneState";
import { openSample } from "./sampleInWorkbench";
import { cutOffOnSheet } from "./sheetsFit";
import {
  LONGEST_PANE,
  paneLooks,
  paneWidths,
  picturePane,
  pictureSheet,
  putPaneBack,
  showOnlySheets,
} from "./takePicture";

const folder = join(__dirname, "../../../build/beelden");
const LONGEST_STEP_IN_MILLISECONDS = 20_000;

type Say = (line: string) => void;

/** @returns How many pictures could not be made. */
export async function makeGallery(say: Say): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say("Beelden: de werkbank openen …");
  const opened = await openWorkbench({ isNewPlanner: true });
  const gallery = new Gallery(opened, say);
  try {
    opened.page.setDefaultTimeout(LONGEST_STEP_IN_MILLISECONDS);
    await opened.page.setViewportSize({ width: 1000, height: LONGEST_PANE });
    await gallery.addStates(emptyStates);
    say("Beelden: de voorbeeldwerkmap openen …");
    await openSample(opened);
    await gallery.addStates(filledStates);
    await gallery.addSheets();
  } finally {
    await opened.close();
  }
  writeFileSync(join(folder, "index.html"), galleryPage(gallery.pictures));
  const failed = gallery.failures === 0 ? "" : ` ${gallery.failures} beelden zijn niet gelukt.`;
  say(`Beelden: ${gallery.pictures.length} beelden, in build/beelden/index.html.${failed}`);
  return gallery.failures;
}

class Gallery {
  readonly pictures: GalleryPicture[] = [];
  failures = 0;
  readonly #opened: OpenWorkbench;
  readonly #say: Say;

  constructor(opened: OpenWorkbench, say: Say) {
    this.#opened = opened;
    this.#say = say;
  }

  async addStates(states: readonly PaneStateShown[]): Promise<void> {
    for (const [index, state] of states.entries()) {
      this.#say(`Beelden: venster ${index + 1} van ${states.length}: ${state.id}`);
      const looks = paneWidths.flatMap((width) => paneLooks.map((look) => ({ width, look })));
      try {
        await state.go(this.#opened);
      } catch (problem) {
        this.#fail(state.id, looks.length, problem);
        continue;
      }
      for (const { width, look } of looks) {
        const name = `${state.id}-${width}-${look.name}`;
        await this.#take({ group: state.group, name, shows: `${state.shows} (${width} pixels, ${look.name})` }, () =>
          picturePane(this.#opened, width, look),
        );
        for (const line of await cutOffInPane(this.#opened.pane)) this.#say(`  Let op, ${name}: ${line}`);
      }
      await putPaneBack(this.#opened);
    }
  }

  async addSheets(): Promise<void> {
    await showOnlySheets(this.#opened);
    const sheets = await this.#opened.page.evaluate(() => window.workbench?.sheets() ?? []);
    for (const [index, sheet] of sheets.entries()) {
      this.#say(`Beelden: blad ${index + 1} van ${sheets.length}: ${sheet}`);
      const name = `blad-${sheet
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/gu, "-")}`;
      await this.#take({ group: "Bladen", name, shows: `Het blad ${sheet} van de voorbeeldwerkmap` }, () =>
        pictureSheet(this.#opened, sheet),
      );
      for (const line of await cutOffOnSheet(this.#opened, sheet)) this.#say(`  Let op, ${line}`);
    }
  }

  async #take(picture: Omit<GalleryPicture, "file">, make: () => Promise<Buffer>): Promise<void> {
    try {
      const file = `${picture.name}.png`;
      writeFileSync(join(folder, file), await make());
      this.pictures.push({ ...picture, file });
    } catch (problem) {
      this.#fail(picture.name, 1, problem);
    }
  }

  #fail(name: string, count: number, problem: unknown): void {
    this.failures += count;
    this.#say(`  Niet gelukt: ${name}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

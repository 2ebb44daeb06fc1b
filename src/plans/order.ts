import type { CapacityDecision } from "../reference/capacityDecision";
import type { AgreementsChoice } from "./agreements/agreementsChoice";
import type { Comparison } from "./comparison/comparison";
import type { LogEntry } from "./desiredState";
import type { FreezeChoice, ThawChoice } from "./freeze/freezeChoices";
import type { ExampleChoice, FormulaChoice } from "./formula/formulaChoice";
import type {
  DwellingsChoice,
  ExchangeChoice,
  HalfYearChoice,
  InhabitantsChoice,
  OccupancyChoice,
  OfficialListChoice,
  RevisionChoice,
  ThreeTasksChoice,
} from "./housing/housingChoices";
import type { IgnoreChoice } from "./ignore/ignoreChoice";
import type { MapChoice } from "./map/mapChoice";
import type { MeetingChoice } from "./meeting/meetingChoice";
import type { RegionsChoice } from "./reception/regionsChoice";
import type { SealChoice } from "./seal/sealChoice";
import type { SupplyChoice } from "./supply/supplyChoice";
import type { SeenCells } from "./seenCells";

/** What a planner chose, as plain values: it can be kept in the log and be carried out again by anyone. */
export type OrderChoice =
  | { readonly kind: "decision"; readonly decision: CapacityDecision; readonly keyId: string }
  | { readonly kind: "formula"; readonly formula: FormulaChoice }
  | { readonly kind: "example"; readonly example: ExampleChoice }
  | { readonly kind: "comparison"; readonly comparison: Comparison }
  | { readonly kind: "halfYear"; readonly halfYear: HalfYearChoice }
  | { readonly kind: "revision"; readonly revision: RevisionChoice }
  | { readonly kind: "exchange"; readonly exchange: ExchangeChoice }
  | { readonly kind: "officialList"; readonly list: OfficialListChoice }
  | { readonly kind: "inhabitants"; readonly inhabitants: InhabitantsChoice }
  | { readonly kind: "dwellings"; readonly dwellings: DwellingsChoice }
  | { readonly kind: "transitionLocations" }
  | { readonly kind: "threeTasks"; readonly threeTasks: ThreeTasksChoice }
  | { readonly kind: "occupancy"; readonly occupancy: OccupancyChoice }
  | { readonly kind: "checks" }
  | { readonly kind: "ignore"; readonly ignored: IgnoreChoice }
  | { readonly kind: "freeze"; readonly freeze: FreezeChoice }
  | { readonly kind: "thaw"; readonly thaw: ThawChoice }
  | { readonly kind: "meeting"; readonly meeting: MeetingChoice }
  | { readonly kind: "map"; readonly map: MapChoice }
  | { readonly kind: "regions"; readonly regions: RegionsChoice }
  | { readonly kind: "agreements"; readonly agreements: AgreementsChoice }
  | { readonly kind: "glossary" }
  | { readonly kind: "seal"; readonly seal: SealChoice }
  | { readonly kind: "supply"; readonly supply: SupplyChoice }
  | { readonly kind: "update" };

export type OrderKind = OrderChoice["kind"];

/** Who gave an order and when: the same each time that it is tried. */
export interface OrderStamp {
  /** Short and unique: the log knows the order by it. */
  readonly id: string;
  /** The moment of the click, ISO in UTC. */
  readonly at: string;
  /** The same moment as the clock on the wall showed it, with the zone. */
  readonly localTime: string;
  /** Role or organisation, as the planner wrote it once; may be empty. */
  readonly who: string;
  /** What the preview was made from: a fingerprint per table that matters. */
  readonly base: OrderBase;
  /** What stood in the cells that it renews; lacks when it renews none. */
  readonly seen?: SeenCells;
  /** It was done once: given again it only brings back what is lost. */
  readonly isSettled?: true;
  /** What is known of its line in the log, where it began. */
  readonly begun?: BegunOrder;
}

/** An order that began: it then knows so, also when somebody took its line out of the log. */
export interface BegunOrder {
  /** What the log says of it. */
  readonly line: LogEntry;
  /** How much was to be written when it began; null when that is not known any more. */
  readonly wanted: number | null;
  /** Its line was seen to stand, or its batch came through. */
  readonly isSure: boolean;
}

export type OrderBase = Readonly<Record<string, string>>;

export type Order = OrderStamp & { readonly choice: OrderChoice };

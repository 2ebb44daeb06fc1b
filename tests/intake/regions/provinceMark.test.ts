import { provinceMark } from "../../../src/intake/regions/provinceMark";

test.each<[string, string, string]>([
  ["Bergen (NH)", "Bergen", "PV27"],
  ["Bergen (Noord-Holland)", "Bergen", "PV27"],
  ["Bergen NH", "Bergen", "PV27"],
  ["Bergen,NH", "Bergen", "PV27"],
  ["Bergen, N.-H.", "Bergen", "PV27"],
  ["Hengelo (O.)", "Hengelo", "PV23"],
  ["Hengelo(O)", "Hengelo", "PV23"],
  ["Hengelo O", "Hengelo", "PV23"],
  ["De Bilt, Ut", "De Bilt", "PV26"],
  ["De Bilt , Ut", "De Bilt", "PV26"],
  ["Haren gr", "Haren", "PV20"],
  ["Laren (Gld)", "Laren", "PV25"],
  ["Beek (Limb.)", "Beek", "PV31"],
])("%s: the letters behind a name say its province", (text, name, province) => {
  expect(provinceMark(text)).toEqual({ name, province });
});

test.each([
  "Zwolle",
  "Zwolle (xx)",
  "Zwolle (Ov) noord",
  "Zwolle Overijssel-noord",
  "(NH)",
  "NH",
  "",
  "Bergen (NH) 2",
  "Bergen 1NH",
])("%s says none", (text) => {
  expect(provinceMark(text)).toBeNull();
});

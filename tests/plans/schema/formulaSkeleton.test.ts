import { codesIn, formulaSkeleton, isTextFormula, textOfFormula } from "../../../src/plans/schema/formulaSkeleton";

describe("the skeleton of a formula", () => {
  test.each([
    ["=$E12-$F12", "=@-@"],
    ["=E12", "=@"],
    ["=SUM($A12:$F12,$A$1,A1:$B$2)", "=SUM(@,@,@)"],
    ["=SUMIFS(Taakruil!$F:$F,Taakruil!$C:$C,$A12)", "=SUMIFS(@,@,@)"],
    ["=SUM('Officiële lijst'!$E:$E,'Blad ''s'!A1,Overzicht_2.b!A:A,'Drie opgaven'!$A$1:$B$9)", "=SUM(@,@,@,@)"],
    ["=INDEX($V$6:$V$11,ROW()-ROW($A$5)+1)", "=INDEX(@,ROW()-ROW(@)+1)"],
    ["=SUM(@,$A1)-LRT.TREDE($AL7:$AP7,5)", "=SUM(@,@)-LRT.TREDE(@,5)"],
  ])("%s: every place becomes @", (formula, skeleton) => {
    expect(formulaSkeleton(formula)).toBe(skeleton);
  });

  test.each([
    '=IF(LRT_LaagsteDeel=1,"Blad!A1","zie ""A1"" of $B$2")',
    "=LOG10(2)+LRT.BESLUIT()",
    "='C:\\map\\[ander.xlsx]Blad'!A1",
    "=[1]Blad!A1",
    "=SUM(LRT_Taakstelling[Opgave])",
    "=Blad!#REF!",
    "=AB12_deel+R.A1+1E5",
    '=IF(TRUE,"GM","GM00345")',
  ])("%s has no place of this workbook in it, and stays", (formula) => {
    expect(formulaSkeleton(formula)).toBe(formula);
  });

  test("codes of municipalities that were taken over are left out, however many there are", () => {
    const [own, hilversum] = ["$A9", '"GM0402"'];
    const inhabitants = (code: string): string => `LRT.INWONERS(${code},$AC9)`;
    const sums = (code: string): string =>
      `SUMIFS(T!$Z:$Z,T!$A:$A,${code},T!$AB:$AB,"<="&($AI9-4+1))+SUMIFS(T!$N:$N,T!$A:$A,${code},T!$AB:$AB,"<="&($AI9-4))` +
      `-SUMIFS(T!$E:$E,T!$A:$A,${code},T!$AB:$AB,"<="&($AI9-4))`;
    const first = (code: string): string => `MINIFS(T!$AB:$AB,T!$A:$A,${code})`;
    const balance = (...codes: readonly string[]): string => `=IF($AI9-4<$AH9,"",${codes.map(sums).join("+")})`;
    const begin = (...codes: readonly string[]): string =>
      `=IF(COUNTA($Z9)=COUNT($Z9),${codes.map(sums).join("+")},NA())`;
    const moment = (...codes: readonly string[]): string => `=MIN(${codes.map(first).join(",")})-1`;
    const counted = (...codes: readonly string[]): string => `=${codes.map(inhabitants).join("+")}`;
    for (const others of [1, 2, 5].map((count) => Array<string>(count).fill(hilversum))) {
      for (const write of [balance, begin, moment, counted]) {
        expect(formulaSkeleton(write(own, ...others))).toBe(formulaSkeleton(write(own)));
      }
      // A new municipality counts those of which it was made, and not itself.
      expect(formulaSkeleton(counted(...others))).toBe('=LRT.INWONERS("GM",@)');
    }
    expect(formulaSkeleton(counted(own))).toBe("=LRT.INWONERS(@,@)");
  });

  test.each([
    ['=$E9+SUMIFS($E:$E,$A:$A,"GM0344")', '=@+SUMIFS(@,@,"GM")'],
    ['=LRT.INWONERS($A9,2022)+LRT.INWONERS("GM0344",$AC9)', '=LRT.INWONERS(@,2022)+LRT.INWONERS("GM",@)'],
    ['=LRT.INWONERS($A9,$AC9)-LRT.INWONERS("GM0344",$AC9)', '=LRT.INWONERS(@,@)-LRT.INWONERS("GM",@)'],
    ["=SUM($E9)+SUM($F9)", "=SUM(@)+SUM(@)"],
    // Of two added calls only the first is one of those before it once more.
    [
      '=LRT.INWONERS($A9,$AC9)+LRT.INWONERS("GM0344",$AC9)+LRT.INWONERS("GM0402",2022)',
      '=LRT.INWONERS(@,@)+LRT.INWONERS("GM",@)+LRT.INWONERS("GM",2022)',
    ],
    // Half of the calls before it.
    ['=SUM($A9,$B9)-MIN($C9)+SUM("GM0344",$B9)', '=SUM(@,@)-MIN(@)+SUM("GM",@)'],
  ])("%s: what a person adds stays in sight", (formula, skeleton) => {
    expect(formulaSkeleton(formula)).toBe(skeleton);
  });

  test("a text that begins with an apostrophe is no calculation", () => {
    expect(isTextFormula('="\'s-Gravenhage"')).toBe(true);
    expect(isTextFormula('="\'t ""Zand"""')).toBe(true);
    expect(isTextFormula('="\'s-"&A1&"\'"')).toBe(false);
    expect(isTextFormula('="Delft"')).toBe(false);
    expect(isTextFormula('=A1&="\'t Zand"')).toBe(false);
  });

  test("shows the text that it is, with single quotes where it has two", () => {
    expect(textOfFormula('="\'s-Gravenhage"')).toBe("'s-Gravenhage");
    expect(textOfFormula('="\'t ""Zand"""')).toBe('\'t "Zand"');
  });

  test("names the municipalities in it, each once, and nothing that only looks like one", () => {
    const formula =
      '=LRT.INWONERS("GM0344",A1)+LRT.INWONERS("GM0402",A1)+LRT.INWONERS("GM0344",A1)+"GM03"+GM0405+"xGM0406"';
    expect(codesIn(formula)).toEqual(["GM0344", "GM0402"]);
    expect(codesIn("=A1")).toEqual([]);
  });

  test("keeps a text that only ends or begins as the code of a municipality", () => {
    expect(formulaSkeleton('=IF(A1,"zie ""GM0344""","GM0344 of GM0402")')).toBe(
      '=IF(@,"zie ""GM0344""","GM0344 of GM0402")',
    );
    expect(formulaSkeleton('=IF(A1,"zie ""GM0344","GM0344"" zegt u")')).toBe('=IF(@,"zie ""GM0344","GM0344"" zegt u")');
  });

  test("tells parentheses in the name of a column from those of a call", () => {
    expect(formulaSkeleton("=SUM($A1)", () => "Maand 1 (invoer)")).toBe("=SUM(Maand 1 ⟨invoer⟩)");
  });
});

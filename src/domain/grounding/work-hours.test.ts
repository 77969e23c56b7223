import { describe, expect, it } from "vitest";
import { indexNote } from "./note-index";
import { statedHours } from "./work-hours";

const stated = (note: string) => statedHours(indexNote(note));

describe("hours that a note states", () => {
  it.each([
    ["Seal replaced, 2 hrs.", { labourHours: 2 }],
    ["Swapped the impeller. 2 men 3 hrs", { labourHours: 6 }],
    ["Fitted new heater. 2 techs 1.5 h, turbine down 3h", { labourHours: 3, downtimeHours: 3 }],
    ["2 guys, 3h", { labourHours: 6 }],
    ["Me and Declan, half an hour each", { labourHours: 1 }],
    ["Remontée. Trois personnes, 6 heures chacune.", { labourHours: 18 }],
    ["Courroie remplacée. 1h30 de travail", { labourHours: 1.5 }],
    ["Arrêt 5 h", { downtimeHours: 5 }],
    ["تم تغيير الحشية، ساعتين شغل", { labourHours: 2 }],
    ["took 45 min", { labourHours: 0.75 }],
  ])("%s", (note, hours) => expect(stated(note)).toEqual(hours));

  it.each([
    ["a time of day", "rdv jeudi 7h"],
    ["an interval", "grease every 500 h"],
    ["a running meter", "runtime P1 3312.6 h"],
    ["a test's run time", "ran 2 h on test"],
    ["two readings", "job took 2 h. fitter spent 3 h."],
    ["no time at all", "pump leaks"],
    ["a meter's reading", "3100 h"],
    ["a table of times", "2 h work. ".repeat(13)],
  ])("are none in %s", (_, note) => expect(stated(note)).toEqual({}));
});

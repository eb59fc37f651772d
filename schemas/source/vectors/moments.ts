import type { Kind } from "./kinds.ts";

const days = {
  good: [
    "2020-02-29",
    "2019-10-18",
    "2000-02-29",
    "0000-02-29",
    "9999-12-31",
    "2019-01-31",
    "2019-04-30",
  ],
  bad: [
    "2019-02-29",
    "1900-02-29",
    "2019-02-30",
    "2019-04-31",
    "2019-13-01",
    "2019-00-10",
    "2019-10-00",
    "2019-10-32",
    "2019-1-8",
    "18.10.2019",
    "20191018",
    "+2019-10-18",
    "-2019-10-18",
    "2019-10-18\n",
    "٢٠١٩-١٠-١٨",
    "２０１９-10-18",
  ],
};
const clock = {
  good: ["09:00", "00:00", "23:59"],
  bad: [
    "24:00",
    "23:60",
    "9:00",
    "09.00",
    "09:00:00",
    "9 am",
    "0900",
    "09:00Z",
    "-1:00",
    "09:00\n",
  ],
};
const both = {
  good: ["2019-10-18T09:00", "2020-02-29T00:00", "9999-12-31T23:59"],
  bad: [
    "2019-10-18T24:00",
    "2019-02-29T09:00",
    "2019-10-18 09:00",
    "2019-10-18t09:00",
    "2019-10-18T09:00:00",
    "2019-10-18T09:00Z",
    "2019-10-18T09:00+03:00",
    "2019-10-18T",
    "2019-10-18T09:00\n",
  ],
};

export const localDate = moment(days.good, [...days.bad, ...both.good.slice(0, 1), "2019-10", ""]);
export const localTime = moment(clock.good, [...clock.bad, ...both.good.slice(0, 1), ""]);
export const localDateOrDateTime = moment(
  [...both.good, ...days.good],
  [...both.bad, "2019-02-29", "2019-10", "2019"],
);
export const endTime = moment(
  [...clock.good, ...both.good],
  ["2019-10-18", ...clock.bad, ...both.bad],
);
export const reducedDate = moment(
  ["2018", "2018-10", "2018-11-29", "2018-11-29T09:00", "0000", "9999-12", ...both.good],
  [
    "18",
    "2018-13",
    "2018-00",
    "2018-",
    "2018-11-",
    "18-10",
    "2018-1",
    "2018\n",
    "2018-W48",
    "2018/19",
    "c. 2018",
    ...days.bad.slice(0, 5),
    ...both.bad,
  ],
);
export const instant = moment(
  [
    "2019-09-01T10:00:00Z",
    "2019-09-01T10:00:00.125Z",
    "2020-02-29T23:59:59Z",
    "0000-01-01T00:00:00Z",
  ],
  [
    "2019-09-01T10:00:60Z",
    "2019-02-29T10:00:00Z",
    "2019-09-01T10:00:00",
    "2019-09-01T10:00Z",
    "2019-09-01T10:00:00z",
    "2019-09-01T10:00:00+00:00",
    "2019-09-01T10:00:00.1Z",
    "2019-09-01T10:00:00.1234Z",
    "2019-09-01T24:00:00Z",
    "2019-09-01T10:00:00Z\n",
  ],
);

/** Moments told by themselves. */
function moment(good: readonly string[], bad: readonly string[]): Kind {
  return {
    good: good.map((value) => [JSON.stringify(value), value] as const),
    bad: [
      ...bad.map((value) => [JSON.stringify(value), value, "format"] as const),
      ["a number", 2019, "type"] as const,
    ],
  };
}

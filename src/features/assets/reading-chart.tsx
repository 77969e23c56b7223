import type { Series } from "@/domain/assets/history";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import styles from "./reading-chart.module.css";

const WIDTH = 320;
const HEIGHT = 96;
const MARGIN = 8;

/** One quantity over time as a line; the table beneath says the same in figures. Time runs with the line of reading. */
export function ReadingChart({ series: { name, unit, points } }: { series: Series }) {
  const t = useText();
  const format = useFormat();
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const measure = (value: number) => (unit === undefined ? format.number(value) : `${format.number(value)} ${unit}`);
  const across = (at: number) => {
    const share = last === first ? 0.5 : (at - first) / (last - first);
    const x = MARGIN + share * (WIDTH - 2 * MARGIN);
    return format.direction === "rtl" ? WIDTH - x : x;
  };
  const up = (value: number) => HEIGHT - MARGIN - (high === low ? 0.5 : (value - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <bdi>{name}</bdi>
        <span className={styles.range}>{t("assets.chart.range", { low: measure(low), high: measure(high) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden>
        <polyline className={styles.line} points={points.map(({ at, value }) => `${across(at)},${up(value)}`).join(" ")} />
        {points.map(({ at, value, orderId }, place) => (
          // An order may hold two readings of one name.
          // oxlint-disable-next-line react/no-array-index-key
          <circle key={`${orderId} ${place}`} className={styles.point} cx={across(at)} cy={up(value)} r="4" />
        ))}
      </svg>
      <details className={styles.figures}>
        <summary>{t("assets.chart.figures", { count: points.length })}</summary>
        <ol>
          {points.map(({ at, value, orderId }, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${orderId} ${place}`}>
              <time dateTime={new Date(at).toISOString()}>{format.date(at, { dateStyle: "medium" })}</time> <bdi>{measure(value)}</bdi>
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}

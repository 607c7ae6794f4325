import * as echarts from "echarts/dist/echarts.esm.mjs";
import type { Comparison } from "./comparison.ts";
import type { FigureName } from "./figures.ts";
import { generatedName } from "./passage-sets.ts";

/** The sizes of the generated sets, by which the charts tell how cost grows. */
export const SIZES = [1_000, 10_000, 100_000];

const WIDTH = 760;
const HEIGHT = 440;
/** Room for the libraries' names, at the ends of their lines. */
const NAMES_WIDTH = 170;

const CHARTS: Readonly<Record<string, { readonly figure: FigureName; readonly title: string }>> = {
  "query-p50.svg": { figure: "query p50, ms", title: "A question, median, ms (less is better)" },
  "query-p99.svg": { figure: "query p99, ms", title: "A question, 99th percentile, ms (less is better)" },
  "indexing.svg": { figure: "indexed a second", title: "Passages indexed a second (more is better)" },
  "memory.svg": { figure: "bytes a passage", title: "Memory of the index, bytes a passage (less is better)" },
};

/** Dark enough on white, and told apart by their points too; the same for both ways of MiniSearch. */
const STYLES: readonly { readonly color: string; readonly symbol: string; readonly type?: "dashed" }[] = [
  { color: "#111111", symbol: "circle" },
  { color: "#c2183c", symbol: "diamond", type: "dashed" },
  { color: "#c2183c", symbol: "diamond" },
  { color: "#7b2d8b", symbol: "triangle" },
  { color: "#00707f", symbol: "rect" },
  { color: "#a05a00", symbol: "arrow" },
  { color: "#2e6f40", symbol: "roundRect" },
  { color: "#1f4fa3", symbol: "emptyCircle" },
];

/** By file name, each as SVG: the same figures always make the same text. */
export function drawCharts(comparison: Comparison): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(CHARTS).map(([file, { figure, title }]) => [file, draw(comparison, figure, title)]),
  );
}

function draw(comparison: Comparison, figure: FigureName, title: string): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    title: { text: title, left: 16, top: 12, textStyle: { color: "#111111", fontSize: 16 } },
    grid: { left: 80, right: NAMES_WIDTH, top: 60, bottom: 56 },
    xAxis: {
      ...axis,
      name: "passages",
      nameLocation: "middle",
      nameGap: 32,
      min: SIZES[0],
      max: SIZES.at(-1),
    },
    yAxis: axis,
    series: [...linesOf(comparison, figure)].map(([library, data], at) => {
      const { color, symbol, type = "solid" } = STYLES[at % STYLES.length] ?? {};
      return {
        type: "line",
        data,
        color,
        symbol,
        symbolSize: 8,
        // Ours above the others.
        z: at === 0 ? 3 : 2,
        lineStyle: { width: at === 0 ? 4 : 2, type },
        endLabel: {
          show: true,
          formatter: library,
          color,
          fontSize: 13,
          fontWeight: at === 0 ? "bold" : "normal",
          distance: 10,
        },
        labelLayout: { moveOverlap: "shiftY" },
        // A picture: nothing of it is to be pointed at.
        silent: true,
        clip: false,
      };
    }),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${withoutCounters(svg)}\n`;
}

/** By library, its figure at each size at which it has one. */
function linesOf(
  { sets }: Comparison,
  figure: FigureName,
): ReadonlyMap<string, [size: number, value: number][]> {
  const lines = new Map<string, [size: number, value: number][]>();
  for (const size of SIZES)
    for (const [library, figures] of Object.entries(sets[generatedName(size)]?.libraries ?? {})) {
      const line = lines.get(library) ?? [];
      lines.set(library, line);
      const value = figures[figure];
      if (typeof value === "number" && value > 0) line.push([size, value]);
    }
  return lines;
}

const axis = {
  type: "log",
  axisLabel: { color: "#333333", fontSize: 13 },
  nameTextStyle: { color: "#333333", fontSize: 13 },
  axisLine: { show: true, lineStyle: { color: "#333333" } },
  splitLine: { show: true, lineStyle: { color: "#dddddd" } },
};

/**
 * Without the classes that only matter under a pointer, and with names of its own: they count on through all that a
 * process draws.
 */
const withoutCounters = (svg: string): string =>
  svg
    .replace(/ class="zr[^"]*"/gu, "")
    .replace(/<style.*?<\/style>\n?/gsu, "")
    .replace(/zr\d+-/gu, "chart-");

import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { numberText } from "./format.ts";
import { usePage } from "./page-state.ts";
import { t } from "./words.ts";

/** Money in and out by month. The table beside it says the same to those who cannot see it. */
export function MonthChart(props: {
  months: readonly { label: string; credit: number; debit: number }[];
}): VNode {
  const { months } = props;
  const { theme } = usePage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const chart = draw(element, months);
    const observer = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: 230 }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [months.map(({ credit, debit }) => `${credit} ${debit}`).join(), theme]);
  return (
    <>
      <p class="legend" aria-hidden="true">
        <span class="in">{t("Money in")}</span> <span class="out">{t("Money out")}</span>
      </p>
      <div ref={place} class="chart" dir="ltr" role="img" aria-label={t("Money in and out by month")} />
    </>
  );
}

function draw(
  element: HTMLElement,
  months: readonly { label: string; credit: number; debit: number }[],
): uPlot {
  const colour = (name: string) => getComputedStyle(element).getPropertyValue(name);
  const font = "12px system-ui, sans-serif";
  const axis = {
    stroke: colour("--quiet"),
    font,
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
  };
  const series = (name: string, fill: string, align: 1 | -1): uPlot.Series => ({
    label: name,
    fill: colour(fill),
    width: 0,
    points: { show: false },
    ...pathsOf(align),
  });
  const places = months.map((_, index) => index);
  // As many labels as there is room for.
  const every = Math.ceil((months.length * 56) / Math.max(200, element.clientWidth - 64));
  return new uPlot(
    {
      width: element.clientWidth,
      height: 230,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [-0.6, months.length - 0.4] },
        y: { range: (_, __, max) => [0, max * 1.05 || 1] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          splits: () => places.filter((place) => place % every === 0),
          values: (_, ticks) => ticks.map((tick) => months[tick]?.label ?? ""),
        },
        { ...axis, size: 64, values: (_, ticks) => ticks.map(numberText) },
      ],
      series: [{}, series(t("Money in"), "--in", -1), series(t("Money out"), "--out", 1)],
    },
    [places, months.map(({ credit }) => credit), months.map(({ debit }) => debit)],
    element,
  );
}

function pathsOf(align: 1 | -1): Pick<uPlot.Series, "paths"> {
  const paths = uPlot.paths.bars?.({ size: [0.36, 28], align, radius: 0.2 });
  return paths ? { paths } : {};
}

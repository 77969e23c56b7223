import { useEffect, useRef, type PointerEvent } from "react";
import { useText } from "@/i18n/use-text";
import styles from "./signature.module.css";

/** In pixels of the picture that is kept. */
export const PAD_WIDTH = 800;
export const PAD_HEIGHT = 300;

type Point = readonly [x: number, y: number];

export interface SignaturePadProps {
  /** Lines, each a row of points in the picture's own pixels. */
  strokes: readonly (readonly Point[])[];
  onChange: (strokes: readonly (readonly Point[])[]) => void;
}

export type Strokes = SignaturePadProps["strokes"];

/** Draws the lines, dark on nothing: on paper and on every theme's white plate it is ink. */
export function drawStrokes(context: CanvasRenderingContext2D, strokes: Strokes): void {
  context.clearRect(0, 0, PAD_WIDTH, PAD_HEIGHT);
  context.lineWidth = 4;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = "#0a1a3a";
  for (const [first, ...rest] of strokes) {
    if (first === undefined) continue;
    context.beginPath();
    context.moveTo(...first);
    // A dot is a line of no length.
    for (const point of rest.length === 0 ? [first] : rest) context.lineTo(...point);
    context.stroke();
  }
}

/** Where somebody writes their name with a finger, a pen or the mouse. */
export function SignaturePad({ strokes, onChange }: SignaturePadProps) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDown = useRef(false);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context) drawStrokes(context, strokes);
  }, [strokes]);

  const pointOf = (event: PointerEvent<HTMLCanvasElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * PAD_WIDTH, ((event.clientY - box.top) / box.height) * PAD_HEIGHT];
  };
  return (
    <canvas
      ref={canvas}
      className={styles.pad}
      width={PAD_WIDTH}
      height={PAD_HEIGHT}
      aria-label={t("signature.pad")}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        isDown.current = true;
        onChange([...strokes, [pointOf(event)]]);
      }}
      onPointerMove={(event) => {
        if (!isDown.current) return;
        const last = strokes.at(-1) ?? [];
        onChange([...strokes.slice(0, -1), [...last, pointOf(event)]]);
      }}
      onPointerUp={() => {
        isDown.current = false;
      }}
      onPointerCancel={() => {
        isDown.current = false;
      }}
    />
  );
}

import classes from "./Mark.module.css";

export interface MarkProps {
  readonly number: number;
  readonly isCritical: boolean;
  /** Pixels of the circle, 24 unless said; the diamond is a little wider. */
  readonly size?: number;
}

/** A moment's number: open circle, or a filled diamond when it is critical. Never colour alone. */
export function Mark(props: MarkProps) {
  const size = props.size ?? 24;
  const half = size / 2 + 2;
  const box = half * 2;
  const fontSize = Math.round(size * (props.number > 99 ? 0.42 : 0.52));
  return (
    <svg
      width={box}
      height={box}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      className={classes.mark}
    >
      {props.isCritical ? (
        <path
          className={classes.diamond}
          d={`M${half} 0 L${box} ${half} L${half} ${box} L0 ${half} Z`}
        />
      ) : (
        <circle className={classes.circle} cx={half} cy={half} r={size / 2} />
      )}
      <text
        className={props.isCritical ? classes.onDiamond : classes.onCircle}
        x={half}
        y={half + fontSize * 0.35}
        textAnchor="middle"
        fontSize={fontSize}
      >
        {props.number}
      </text>
    </svg>
  );
}

/** The gauge (peil) of the product: the five levels of the legend above each other. Decoration, so hidden from readers. */
import { makeStyles } from "@fluentui/react-components";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  gauge: { display: "flex", width: "100%", height: "8px", borderRadius: "4px", overflow: "hidden" },
  band: { flexGrow: 1, forcedColorAdjust: "none" },
});

export function Gauge() {
  const { definition } = useMeaning();
  const styles = useStyles();
  return (
    <div className={styles.gauge} aria-hidden="true">
      {definition.levels.map(({ value, fill }) => (
        <span key={value} className={styles.band} style={{ backgroundColor: fill }} />
      ))}
    </div>
  );
}

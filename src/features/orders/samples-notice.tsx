import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { hasSamples, removeSamples } from "@/storage/samples";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useGuarded } from "@/ui/use-guarded";

/** Says that not all of this is the plant's own, and takes the samples away in one touch. */
export function SamplesNotice() {
  const t = useText();
  const guarded = useGuarded();
  const live = useLive(hasSamples, []);
  if (live.state !== "ready" || !live.data) return null;
  return <Banner tone="neutral" title={t("samples.among")} actions={<Button onPress={() => guarded(removeSamples)}>{t("samples.remove")}</Button>} />;
}

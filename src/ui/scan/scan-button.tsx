import { ScanLine } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import type { ScanDialogProps } from "./scan-dialog";

const ScanDialog = lazy(() => import("./scan-dialog"));

export interface ScanButtonProps {
  onScanned: ScanDialogProps["onScanned"];
  /** Looks at once, as the shortcut of the app asks for. */
  isOpenAtFirst?: boolean;
}

/** Finds an asset by the code on its label. */
export function ScanButton({ onScanned, isOpenAtFirst = false }: ScanButtonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <>
      <Button icon={ScanLine} onPress={() => setOpen(true)}>
        {t("scan.button")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ScanDialog
            onClose={() => setOpen(false)}
            onScanned={(code, asset) => {
              setOpen(false);
              onScanned(code, asset);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

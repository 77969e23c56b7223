import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface PressableProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "disabled"> {
  onPress?: () => void;
  isDisabled?: boolean;
  /** What was pressed is under way: it keeps the focus, but does nothing more. */
  isPending?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

interface CommonProps extends Omit<PressableProps, "children"> {
  /** The icon points along the line of reading and is mirrored in right-to-left text. */
  mirrorIcon?: boolean;
}

export interface ButtonProps extends CommonProps {
  variant?: ButtonVariant;
  icon?: LucideIcon;
  children: ReactNode;
}

export interface IconButtonProps extends Omit<CommonProps, "aria-label"> {
  icon: LucideIcon;
  /** What it does, for those who do not see the icon. */
  label: string;
}

/** The class of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = "secondary", className?: string): string {
  return classNames(styles.button, styles[variant], className);
}

function Icon({ icon: Shape, mirrored }: { icon: LucideIcon; mirrored: boolean }) {
  return <Shape aria-hidden className={classNames(styles.icon, mirrored && "mirrored")} />;
}

/** The native button: the browser's own press, focus and keyboard are right, and the shell stays small. */
function Pressable({ onPress, isDisabled = false, isPending = false, type = "button", ...props }: PressableProps) {
  return (
    <button
      {...props}
      type={type === "submit" ? "submit" : "button"}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault();
        else onPress?.();
      }}
    />
  );
}

export function Button({ variant = "secondary", icon, mirrorIcon = false, children, className, ...props }: ButtonProps) {
  return (
    <Pressable {...props} className={buttonClass(variant, className)}>
      {icon && <Icon icon={icon} mirrored={mirrorIcon} />}
      <span>{children}</span>
    </Pressable>
  );
}

/** A button of one well-known icon. Where there is room, prefer a button with words. */
export function IconButton({ icon, mirrorIcon = false, label, className, ...props }: IconButtonProps) {
  return (
    <Pressable {...props} aria-label={label} className={buttonClass("quiet", classNames(styles.square, className))}>
      <Icon icon={icon} mirrored={mirrorIcon} />
    </Pressable>
  );
}

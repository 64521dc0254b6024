import { Component, type ReactNode } from "react";
import { closeDialog } from "./dialog-store.ts";

interface Props {
  readonly children: ReactNode;
}

/**
 * A dialog whose code cannot be loaded, because the program behind the page has stopped, is
 * not shown: it must not take down the page that holds the only copy of the work.
 */
export class DialogBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    closeDialog();
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}

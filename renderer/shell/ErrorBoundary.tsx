import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./ErrorBoundary.module.css";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** A page that cannot be drawn says first that the work is kept, then offers to go on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Broken error={this.state.error} onReset={() => this.setState({ error: null })} />
    );
  }
}

function Broken(props: { readonly error: Error; readonly onReset: () => void }) {
  const { t } = useTranslator();
  return (
    <div className={classes.broken} role="alert">
      <h1 className={classes.title}>{t("shell:error.title")}</h1>
      <p>{t("shell:error.text")}</p>
      <Button onClick={() => window.location.reload()}>{t("shell:error.reload")}</Button>
      <details className={classes.details}>
        <summary>{t("shell:error.details")}</summary>
        <pre>{props.error.message}</pre>
      </details>
    </div>
  );
}

import {
  type Attributes,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type TracerProvider,
} from "@opentelemetry/api";
import type {
  AttemptOutcome,
  CallOutcome,
  Hooks,
  ObservedAttempt,
  ObservedCall,
  TraceHeaders,
} from "../hooks.ts";

/** Options of {@link openTelemetryHooks}. */
export interface OpenTelemetryOptions {
  /** Default: the one that is registered with `@opentelemetry/api`. */
  tracerProvider?: TracerProvider | undefined;
  /** Sends `traceparent` and `tracestate` to the API, so that its operator could tell your traces. Default `false`. */
  propagate?: boolean | undefined;
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"]);

/**
 * Hooks that make one span per call, named after the operation, and within it one client span per attempt, with the
 * names of the HTTP semantic conventions. `url.full` is left out on purpose: ids of customers stand in it.
 *
 * @example createDataClient({ ..., hooks: openTelemetryHooks() })
 */
export function openTelemetryHooks(options: OpenTelemetryOptions = {}): Hooks {
  const tracer = () =>
    options.tracerProvider?.getTracer("@openlean/core") ?? trace.getTracer("@openlean/core");
  const calls = new WeakMap<ObservedCall, { span: Span; attempt: Span | undefined }>();
  return {
    onCallStart(call) {
      const attributes = { ...shared(call), "openlean.operation_id": call.operationId };
      const span = tracer().startSpan(call.operationId, { kind: SpanKind.INTERNAL, attributes });
      calls.set(call, { span, attempt: undefined });
    },
    onAttemptStart({ call, attempt }: ObservedAttempt): TraceHeaders | undefined {
      const started = calls.get(call);
      if (!started) return undefined;
      const attributes: Attributes = shared(call);
      if (attempt > 1) attributes["http.request.resend_count"] = attempt - 1;
      const name = `${String(attributes["http.request.method"])} ${call.path}`;
      const parent = trace.setSpan(context.active(), started.span);
      started.attempt = tracer().startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent);
      return options.propagate ? headersOf(started.attempt) : undefined;
    },
    onAttemptEnd(attempt) {
      const span = calls.get(attempt.call)?.attempt;
      if (span) end(span, attempt);
    },
    onCallEnd(call) {
      const span = calls.get(call.call)?.span;
      if (span) end(span, call);
    },
  };
}

function shared({ method, path, serverAddress, serverPort }: ObservedCall): Attributes {
  return {
    "http.request.method": methods.has(method) ? method : "_OTHER",
    "url.template": path,
    "server.address": serverAddress,
    "server.port": serverPort,
  };
}

function end(span: Span, { status, requestId, error }: AttemptOutcome | CallOutcome): void {
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  if (requestId !== undefined) span.setAttribute("openlean.request_id", requestId);
  // Semantic conventions: the status as text for an answer, otherwise the code of what went wrong.
  const failed =
    error && error.kind !== "api" ? error.code : (status ?? 0) >= 400 ? String(status) : undefined;
  if (failed !== undefined) {
    span.setAttribute("error.type", failed);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

function headersOf(span: Span): TraceHeaders {
  const { traceId, spanId, traceFlags, traceState } = span.spanContext();
  const flags = (traceFlags & 0xff).toString(16).padStart(2, "0");
  return { traceparent: `00-${traceId}-${spanId}-${flags}`, tracestate: traceState?.serialize() };
}

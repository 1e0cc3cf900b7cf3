// Where every page of a game lets long thinking be done: a worker is started when the first of them asks.
import type { ForecastPort } from '../forecast/port.ts';
import { forecastPort } from '../forecast/worker-client.ts';

let port: ForecastPort | undefined;

export function thinking(): ForecastPort {
  port ??= forecastPort();
  return port;
}

/**
 * `npm start`: builds the trial page and serves it on this machine only, without a certificate and without the network.
 * PORT chooses another port than 3000.
 */
import { buildTrial, TRIAL_ROUTES } from "./build-trial";
import { serve } from "./static-server";

await buildTrial();
const { port } = await serve(TRIAL_ROUTES, Number(process.env["PORT"] ?? 3000));
process.stdout.write(`Klimaatpeil: http://localhost:${port}/\n`);

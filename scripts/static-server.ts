/** A small server for files, on this machine only. Test tool and `npm start`; never part of the product. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** The beginning of an address → the file, or the folders in order, that it stands for. */
export type Routes = Readonly<Record<string, string | readonly string[]>>;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};

/** A certificate and its key, for a page that must come over https. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** @param port 0 for any that is free; throws with the code EADDRINUSE where it is taken */
export async function serve(
  routes: Routes,
  port = 0,
  certificate?: Certificate,
): Promise<{ readonly port: number; readonly server: Server }> {
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileFor(decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname), routes);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { port: (server.address() as AddressInfo).port, server };
}

function fileFor(pathname: string, routes: Routes): string | undefined {
  const beginning = Object.keys(routes).find((each) => pathname.startsWith(each));
  if (beginning === undefined) return undefined;
  const places = [routes[beginning] ?? []].flat();
  return places
    .map((place) => (place.endsWith("/") ? inside(place, pathname.slice(beginning.length)) : place))
    .find((file) => file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** No way out of the folder. */
function inside(folder: string, rest: string): string | undefined {
  const file = path.resolve(folder, rest);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : undefined;
}

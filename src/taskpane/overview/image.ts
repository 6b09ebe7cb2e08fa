/** What makes the image: fetched when someone asks for one. */
export { imageModel } from "./image-model";
export { paint } from "./paint";

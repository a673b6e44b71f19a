// Why a file is not taken as a shape; what is said about it is the element's.

export type ShapeFileReason =
  | 'file-too-large'
  | 'unpacked-too-large'
  | 'too-many-entries'
  | 'kind'
  | 'zip'
  | 'zip-encrypted'
  | 'shapefile-parts'
  | 'shapefile-layers'
  | 'shapefile'
  | 'json'
  | 'too-deep'
  | 'not-geojson'
  | 'xml'
  | 'doctype'
  | 'crs'
  | 'no-polygon'
  | 'too-many-positions'
  | 'position'
  | 'ring'
  | 'no-area';

export class ShapeFileError extends Error {
  override readonly name = 'ShapeFileError';

  constructor(
    readonly reason: ShapeFileReason,
    /** A number or a name from the file that belongs to the reason, shortened. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`, options);
  }
}

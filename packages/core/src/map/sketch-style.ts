// How shapes drawn by hand look: a line on a halo, vertices as dots, the held one as a ring, and a label.
import type OlFeature from 'ol/Feature.js';
import type { Coordinate } from 'ol/coordinate.js';
import type Geometry from 'ol/geom/Geometry.js';
import LineString from 'ol/geom/LineString.js';
import MultiPoint from 'ol/geom/MultiPoint.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import RegularShape from 'ol/style/RegularShape.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { SketchShape, SketchStyle } from './sketch-model.js';

/** Map units of a shape's vertices, the first one of each ring once. */
export function verticesOf(geometry: Geometry): Coordinate[] {
  if (geometry instanceof MultiPolygon)
    return geometry.getCoordinates().flatMap((rings) => rings.flatMap((ring) => ring.slice(0, -1)));
  if (geometry instanceof Polygon) return geometry.getCoordinates()[0]?.slice(0, -1) ?? [];
  if (geometry instanceof LineString) return geometry.getCoordinates();
  return geometry instanceof Point ? [geometry.getCoordinates()] : [];
}

export function lastOf(vertices: readonly Coordinate[]): Coordinate | undefined {
  return vertices[vertices.length - 1];
}

const verticesIn = (feature: unknown): MultiPoint =>
  new MultiPoint(verticesOf((feature as OlFeature<Geometry>).getGeometry()!));

export function shapeStyles(
  { kind, label, current, plain }: SketchShape,
  selected: number | null,
  style: SketchStyle,
): Style[] {
  const { line, fill, halo } = style;
  const styles = [
    new Style({ stroke: new Stroke({ color: halo, width: current ? 6 : 5 }) }),
    new Style({
      stroke: new Stroke({ color: line, width: current ? 3 : 2 }),
      fill: new Fill({ color: fill }),
    }),
  ];
  if (kind === 'point') styles.push(dots(line, halo, current ? 9 : 7, (feature) => verticesIn(feature)));
  else if (current && plain !== true) styles.push(dots(halo, line, 5, (feature) => verticesIn(feature)));
  if (current && selected !== null) styles.push(heldVertex(selected, style));
  if (label) styles.push(labelStyle(label, kind, style));
  return styles;
}

function dots(fill: string, ring: string, radius: number, geometry: (feature: unknown) => MultiPoint): Style {
  const image = new Circle({
    radius,
    fill: new Fill({ color: fill }),
    stroke: new Stroke({ color: ring, width: 2 }),
  });
  return new Style({ image, geometry });
}

function heldVertex(selected: number, { line, halo }: SketchStyle): Style {
  return dots(line, halo, 8, (feature) => {
    const held = verticesIn(feature).getCoordinates()[selected];
    return new MultiPoint(held ? [held] : []);
  });
}

function labelStyle(label: string, kind: SketchShape['kind'], style: SketchStyle): Style {
  return new Style({
    text: new Text({
      text: label,
      font: `600 14px ${style.fontFamily}`,
      fill: new Fill({ color: style.text }),
      stroke: new Stroke({ color: style.halo, width: 4 }),
      overflow: true,
      offsetY: kind === 'area' || kind === 'areas' ? 0 : -18,
    }),
    geometry: (feature) => {
      const geometry = (feature as OlFeature<Geometry>).getGeometry()!;
      const end = lastOf(verticesOf(geometry));
      return geometry instanceof Polygon || geometry instanceof MultiPolygon || !end
        ? geometry
        : new Point(end);
    },
  });
}

/** A cross for the keys, on a halo. */
export function cursorStyles({ line, halo }: SketchStyle): Style[] {
  const cross = (color: string, width: number): Style =>
    new Style({
      image: new RegularShape({ points: 4, radius: 14, radius2: 0, stroke: new Stroke({ color, width }) }),
    });
  return [cross(halo, 6), cross(line, 2)];
}

/** The piece that the next click would add. */
export function previewStyles({ line, halo }: SketchStyle): Style[] {
  return [
    new Style({ stroke: new Stroke({ color: halo, width: 5 }) }),
    new Style({ stroke: new Stroke({ color: line, width: 2, lineDash: [6, 6] }) }),
  ];
}

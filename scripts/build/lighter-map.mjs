// Keeps out of the first download what OpenLayers' map loads for maps of another kind: vector layers with their styles, and controls.

/** Each text occurs once in its file; another release of OpenLayers may need other ones, and the build then says so. */
const changes = [
  {
    // Asks every layer whether it wants labels sorted out, and reads the class of vector layers to do so.
    file: /\/ol\/renderer\/Composite\.js$/,
    from: [
      "import BaseVectorLayer from '../layer/BaseVector.js';",
      'layerState.layer instanceof BaseVectorLayer &&',
    ],
    to: ['', "'getDeclutter' in layerState.layer &&"],
  },
  {
    // Makes controls where none are given; every map here gives an empty list.
    file: /\/ol\/Map\.js$/,
    from: ["import {defaults as defaultControls} from './control/defaults.js';", ': defaultControls()'],
    to: ['', ': new Collection()'],
  },
];

export function lighterMap() {
  return {
    name: 'lighter-map',
    transform(code, id) {
      const change = changes.find(({ file }) => file.test(id.split('?')[0]));
      if (!change) return undefined;
      return change.from.reduce((text, from, index) => {
        const parts = text.split(from);
        if (parts.length !== 2)
          throw new Error(`${id} holds "${from}" ${parts.length - 1} times, expected once`);
        return parts.join(change.to[index]);
      }, code);
    },
  };
}

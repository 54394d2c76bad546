/** What `<red-viva>` explains, and how its points are changed without touching its map. */

import { button, html, range } from "./figura.js";
import { LIMITS } from "./red-viva.js";

/** What each thing is, by its name. */
const EXPLAINED = {
  "x₁ y x₂": "lo que entra en la red: dónde está un punto, a lo ancho y a lo alto.",
  "Los colores":
    "lo que responde la red en cada sitio: círculo en lo verde, cuadrado en lo azul. Un aro marca un punto que falla.",
  Época: "una pasada por todos los puntos, con un paso de los pesos al final.",
  Velocidad: "cuántas épocas por segundo: 5, 30 o 120.",
  "Tasa lr": "lo largo que es cada paso. Si es pequeña, tarda; si es grande, la pérdida sube y baja.",
  "Escala inicial":
    "por cuánto se multiplican los pesos del comienzo. Con 1 van bien; con 0, todas las neuronas son iguales.",
  Semilla: "con qué pesos al azar se empieza. Cada una da otros, y siempre los mismos.",
  "Capa 1 y capa 2":
    "cuántas neuronas tienen. Cada una de la capa 1 dobla la frontera una vez; la capa 2 combina esos dobleces.",
  tanh: "va de −1 a 1 y es suave: la frontera sale curva.",
  ReLU: "es recta a trozos: la frontera sale con esquinas, y una neurona puede apagarse del todo.",
  sigmoide: "va de 0 a 1 y su pendiente no pasa de 0.25: aprende más despacio.",
  identidad: "no dobla nada: sin otra activación, la frontera es una recta.",
  Puntos: "qué hay que separar. Toca el mapa para poner un punto, o uno que haya para quitarlo.",
  "Al tocar, pone": "de qué clase es el punto nuevo.",
};

function explain() {
  const items = Object.entries(EXPLAINED).map(([name, text]) => html("li", {}, html("strong", {}, name), `: ${text}`));
  return [html("ul", {}, ...items)];
}

/**
 * Returns controls that touch the map.
 * @param {(x1: number, x2: number) => void} tap
 */
function touch(tap) {
  const [x1, x2] = Object.entries(LIMITS).map(([name, limit]) =>
    range(name.replace("1", "₁").replace("2", "₂"), { min: -limit, max: limit, step: 0.1, value: 0 }),
  );
  const act = button("Poner o quitar aquí", "", () => tap(x1.input.valueAsNumber, x2.input.valueAsNumber));
  return [html("div", { class: "controles" }, x1.node, x2.node, act)];
}

/** What each fold holds. */
export const HELP = [explain, touch];

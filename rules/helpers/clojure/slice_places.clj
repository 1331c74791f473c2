; The places that a slice with a step takes.
(defn slice-places [size from to step]
  (when (zero? step)
    (throw (IllegalArgumentException. "slice step cannot be zero")))
  (let [[low high] (if (pos? step) [0 size] [-1 (dec size)])
        clamped (fn [i] (max low (min high (if (neg? i) (+ i size) i))))]
    (range (if from (clamped from) (if (pos? step) low high)) (if to (clamped to) (if (pos? step) high low)) step)))

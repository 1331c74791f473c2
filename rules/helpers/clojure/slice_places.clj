; The places that a slice with a step takes.
(defn slice-places [size from to step]
  (let [[low high] (if (pos? step) [0 size] [-1 (dec size)])
        [first-place end] (if (pos? step) [low high] [high low])
        clamped (fn [i otherwise] (if i (max low (min high (if (neg? i) (+ i size) i))) otherwise))]
    (if (zero? step)
      (throw (IllegalArgumentException. "slice step cannot be zero"))
      (range (clamped from first-place) (clamped to end) step))))

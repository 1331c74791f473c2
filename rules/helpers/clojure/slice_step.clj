; Every step-th element of a part of a vector.
(defn slice-step [items from to step]
  (when (zero? step)
    (fail-value "slice step cannot be zero"))
  (let [size (count items)
        [low high] (if (pos? step) [0 size] [-1 (dec size)])
        clamped (fn [i] (max low (min high (if (neg? i) (+ i size) i))))
        start (if from (clamped from) (if (pos? step) low high))
        end (if to (clamped to) (if (pos? step) high low))]
    (mapv items (range start end step))))

; A bound of a slice as a place between 0 and a length.
(defn bound [i size]
  (max 0 (min size (if (neg? i) (+ i size) i))))

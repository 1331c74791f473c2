; The index of the first equal element.
(defn index-in [items x]
  (or (first (keep-indexed (fn [i y] (when (= x y) i)) items)) (throw (IllegalArgumentException. (str x " is not in list")))))

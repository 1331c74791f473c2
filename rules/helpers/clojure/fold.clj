; The elements folded from the left, starting with the first.
(defn fold [f items]
  (if (empty? items) (throw (ClassCastException. "reduce() of empty iterable with no initial value")) (reduce f items)))

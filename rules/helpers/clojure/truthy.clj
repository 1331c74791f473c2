; The truth value of anything: not nil, not zero, not empty.
(defn truthy? [value]
  (cond
    (number? value) (not (zero? value))
    (or (string? value) (coll? value)) (boolean (seq value))
    :else (boolean value)))

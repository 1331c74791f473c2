; How often a value occurs.
(defn count-equal [items x]
  (count (filter #(= x %) items)))

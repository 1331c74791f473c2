; All vectors of so many elements.
(defn tuples [items size]
  (if (zero? size)
    [[]]
    (for [others (tuples items (dec size)) x items] (conj others x))))

; A vector without its first equal element.
(defn remove-first [items x]
  (let [[before after] (split-with #(not= % x) items)]
    (if (empty? after) (throw (IllegalArgumentException. "list.remove(x): x not in list")) (into (vec before) (rest after)))))

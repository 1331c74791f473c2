; Pairs of elements at the same places, up to the end of the longer sequence.
(defn zip-longest [a b]
  (take (max (count a) (count b)) (map vector (concat a (repeat nil)) (concat b (repeat nil)))))

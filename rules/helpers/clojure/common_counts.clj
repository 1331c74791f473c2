; For each element the count that is chosen of two, where it is positive.
(defn common-counts [choose a b]
  (positive-counts (for [x (distinct (concat (keys a) (keys b)))] [x (choose (get a x 0) (get b x 0))])))

; Runs of elements with equal keys, each with its key.
(defn runs-by [f items]
  (map (fn [run] [(f (first run)) (vec run)]) (partition-by f items)))

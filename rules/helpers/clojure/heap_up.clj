; A heap with the element at a place moved up to where it belongs, not above another place.
(defn heap-up [before? heap top at]
  (let [parent (quot (dec at) 2)]
    (if (and (> at top) (before? (nth heap at) (nth heap parent)))
      (recur before? (assoc heap at (nth heap parent) parent (nth heap at)) top parent)
      heap)))

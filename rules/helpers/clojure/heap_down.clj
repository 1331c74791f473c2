; A heap with the element at a place sunk to a leaf, then moved up to where it belongs.
(defn heap-down [before? heap top]
  (loop [heap heap at top]
    (let [left (inc (* 2 at))
          right (inc left)]
      (if (< left (count heap))
        (let [child (if (and (< right (count heap)) (not (before? (nth heap left) (nth heap right)))) right left)]
          (recur (assoc heap at (nth heap child) child (nth heap at)) child))
        (heap-up before? heap top at)))))

; The element of a vector or string at an index, which may count from the end; a message for one that is outside.
(defn item [items i message]
  (let [at (if (neg? i) (+ i (count items)) i)]
    (if (< -1 at (count items)) (nth items at) (throw (IndexOutOfBoundsException. message)))))

; The element at an index, which must be there, and the vector without it; a message for an index that is outside.
(defn take-item [items i message]
  (let [at (if (neg? i) (+ i (count items)) i)]
    [(item items i (if (and (empty? items) (= message "pop index out of range")) "pop from empty list" message))
     (into (subvec items 0 at) (subvec items (inc at)))]))

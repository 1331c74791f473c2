; Is one value less than another? Sequences compare by their elements, false comes before true.
(defn less? [a b]
  (cond
    (and (sequential? a) (sequential? b))
    (loop [a (seq a) b (seq b)]
      (cond
        (nil? b) false
        (nil? a) true
        (= (first a) (first b)) (recur (next a) (next b))
        :else (less? (first a) (first b))))
    (or (nil? a) (nil? b)) (throw (ClassCastException. "'<' not supported between these values"))
    :else (neg? (compare a b))))

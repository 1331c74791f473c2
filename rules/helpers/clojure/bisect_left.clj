; Where to insert into a sorted vector before equal elements.
(defn bisect-left [before? items x]
  (loop [low 0 high (count items)]
    (let [middle (quot (+ low high) 2)]
      (cond
        (>= low high) low
        (before? (nth items middle) x) (recur (inc middle) high)
        :else (recur low middle)))))

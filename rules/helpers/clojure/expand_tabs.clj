; Tabs become spaces up to the next column that is a multiple of a width.
(defn expand-tabs [text width]
  (loop [chars (seq text) column 0 parts []]
    (let [[c & others] chars]
      (cond
        (nil? c) (str/join parts)
        (= c \tab) (let [n (if (pos? width) (- width (mod column width)) 0)]
                     (recur others (+ column n) (conj parts (str/join (repeat n " ")))))
        (#{\newline \return} c) (recur others 0 (conj parts c))
        :else (recur others (inc column) (conj parts c))))))

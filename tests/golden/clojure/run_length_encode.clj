(defn run-length-encode
  "Replace each run of a character by the character and, from two on, its count."
  [text]
  (loop [encoded ""
         i 0]
    (if (< i (count text))
      (let [j (loop [j i]
                (if (and (< j (count text)) (= (str (nth text j)) (str (nth text i))))
                  (recur (inc j))
                  j))
            encoded (str encoded (str (nth text i)))
            encoded (if (> (- j i) 1) (str encoded (str (- j i))) encoded)]
        (recur encoded j))
      encoded)))

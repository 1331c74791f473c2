; The character at an index, which may count from the end, as a string.
(defn char-at [text i]
  (str (nth text (if (neg? i) (+ i (count text)) i))))

(defn run-length-encode
  "Replace each run of a character by the character and, from two on, its count."
  [text]
  (loop [encoded ""
         i 0]
    (if (< i (count text))
      (let [j (loop [j i]
                (if (and (< j (count text)) (= (char-at text j) (char-at text i)))
                  (recur (inc j))
                  j))
            encoded (str encoded (char-at text i))
            encoded (if (> (- j i) 1) (str encoded (str (- j i))) encoded)]
        (recur encoded j))
      encoded)))

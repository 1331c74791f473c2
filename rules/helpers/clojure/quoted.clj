; A string as a literal in quotes, as Python shows it.
(defn quoted [text]
  (let [mark (if (and (.contains text "'") (not (.contains text "\""))) \" \')
        escaped (fn [c]
                  (cond
                    (or (= c mark) (= c \\)) (str \\ c)
                    (= c \newline) "\\n"
                    (= c \return) "\\r"
                    (= c \tab) "\\t"
                    (or (< (int c) 32) (< 126 (int c) 161)) (format "\\x%02x" (int c))
                    :else (str c)))]
    (str mark (apply str (map escaped text)) mark)))

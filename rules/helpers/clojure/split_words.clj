; The words of a string, at most n of them split off (all for a negative n).
(defn split-words [text n]
  (let [[word] (re-find #"\S+()" text)
        after (when word (subs text (+ (str/index-of text word) (count word))))]
    (cond
      (nil? word) []
      (zero? n) [(str/triml text)]
      :else (into [word] (split-words after (dec n))))))

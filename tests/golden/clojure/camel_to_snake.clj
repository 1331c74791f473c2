(require '[clojure.string :as str])

; Has a string a character of one case and none of the other?
(defn has-case? [text wanted? other?]
  (boolean (and (some wanted? text) (not-any? other? text))))

(defn camel-to-snake
  "Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word."
  [name]
  (reduce (fn [result [i ch]]
            (if (has-case? ch #(Character/isUpperCase %) #(Character/isLowerCase %))
              (let [after-lower (and (pos? i)
                                     (has-case? (str (nth name (dec i)))
                                                #(Character/isLowerCase %)
                                                #(Character/isUpperCase %)))
                    before-lower (and (pos? i)
                                      (not= (str (nth name (dec i))) "_")
                                      (has-case? (apply str (drop (inc i) (take (+ i 2) name)))
                                                 #(Character/isLowerCase %)
                                                 #(Character/isUpperCase %)))
                    result (if (or after-lower before-lower) (str result "_") result)]
                (str result (str/lower-case ch)))
              (str result ch)))
          ""
          (map-indexed vector (map str name))))

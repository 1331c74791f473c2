import java.util.*;
public class Main {
    static String reverse(String s) {
        char[] cs = s.toCharArray();
        int i = 0, j = cs.length - 1;
        while (i < j) {
            char tmp = cs[i];
            cs[i++] = cs[j];
            cs[j--] = tmp;
        }
        return new String(cs);
    }
    static String caesar(String s, int k) {
        char[] out = new char[s.length()];
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isUpperCase(c)) out[i] = (char) ((c - 'A' + k) % 26 + 'A');
            else if (c >= 'a' && c <= 'z') out[i] = (char) ((c - 'a' + k) % 26 + 'a');
            else out[i] = c;
        }
        return String.valueOf(out);
    }
    static boolean anagram(String a, String b) {
        char[] x = a.toCharArray(), y = b.toCharArray();
        Arrays.sort(x);
        Arrays.sort(y);
        return Arrays.equals(x, y);
    }
    static char[][] board(int n) {
        char[][] b = new char[n][n];
        for (char[] row : b) Arrays.fill(row, '.');
        b[0][n - 1] = 'Q';
        return b;
    }
    public static void main(String[] args) {
        char[] digits = "1101".toCharArray();
        int n = digits.length, ones = 0;
        for (int i = 0; i < n; i++) {
            if (digits[i] == '1') ones++;
        }
        int code = 98;
        char letter = (char) code;
        List<Character> kept = new ArrayList<>();
        kept.add(letter);
        System.out.println(ones + " of " + n + " " + letter + kept);
        System.out.println(reverse("hello") + reverse(""));
        System.out.println(caesar("Hello, Zoo!", 3));
        System.out.println(anagram("listen", "silent") + " " + anagram("a", "b"));
        char[][] b = board(3);
        for (int r = 0; r < b.length; r++) {
            for (int c = 0; c < b[r].length; c++) System.out.print(b[r][c]);
            System.out.println();
        }
        int[] counts = new int[26];
        for (char c : "banana".toCharArray()) counts[c - 'a']++;
        for (int i = 0; i < 26; i++) if (counts[i] > 0) System.out.print((char) ('a' + i) + "=" + counts[i] + " ");
        System.out.println();
        Map<Character, Integer> freq = new TreeMap<>();
        for (char c : "mississippi".toCharArray()) freq.merge(c, 1, Integer::sum);
        System.out.println(freq);
        List<Character> list = new ArrayList<>();
        for (char c = 'a'; c < 'f'; c++) list.add(c);
        Collections.reverse(list);
        System.out.println(list);
        Stack<Character> st = new Stack<>();
        boolean ok = true;
        for (char c : "([]{})".toCharArray()) {
            switch (c) {
                case '(': st.push(')'); break;
                case '[': st.push(']'); break;
                case '{': st.push('}'); break;
                default: if (st.isEmpty() || st.pop() != c) ok = false;
            }
        }
        System.out.println(ok && st.isEmpty());
        StringBuilder sb = new StringBuilder();
        for (char c : list) sb.append(c).append(c + 1).append((char) (c + 1));
        System.out.println(sb.reverse());
    }
}

class Solution {
    /** Levenshtein distance: the least number of insertions, deletions and substitutions. */
    static long editDistance(String source, String target) {
        int rows = source.length() + 1;
        int cols = target.length() + 1;
        int[][] table = new int[rows][cols];
        for (int i = 0; i < rows; i++) {
            table[i][0] = i;
        }
        for (int j = 0; j < cols; j++) {
            table[0][j] = j;
        }
        for (int i = 1; i < rows; i++) {
            for (int j = 1; j < cols; j++) {
                int cost = source.charAt(i - 1) == target.charAt(j - 1) ? 0 : 1;
                int gap = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
                table[i][j] = Math.min(gap, table[i - 1][j - 1] + cost);
            }
        }
        return table[rows - 1][cols - 1];
    }
}

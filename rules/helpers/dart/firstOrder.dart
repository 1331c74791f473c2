// The first comparison that tells its values apart.
int firstOrder(List<int> comparisons) => comparisons.firstWhere((order) => order != 0, orElse: () => 0);

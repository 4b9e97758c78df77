export const confidenceMeanings = {
  primary: "Teks lembaga penerbit, atau salinannya",
  secondary: "Pers, makalah, agregator atau teks pihak ketiga lainnya",
  derived: "Dihitung atau disimpulkan dari nilai yang bersumber sendiri",
  unverified: "Pengetahuan ahli; periksa dokumen yang disebut sebelum mengandalkannya",
};

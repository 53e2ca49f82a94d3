/** Family names that stand before the given name (Korean, Chinese, Vietnamese, and the like). Written for this program. */
export const FAMILY_FIRST = `
Kim Lee Ri Rhee Yi Park Pak Choi Choe Jung Jeong Chung Chong Kang Cho Jo Yoon Yun Jang Chang Lim Rim Han Oh Seo Suh Shin Sin Kwon Hwang Ahn An Song
Ryu Yoo Yu Ryoo Hong Jeon Chun Ko Koh Go Moon Mun Son Sohn Bae Pae Baek Paek Heo Hur Ho Nam No Roh Noh Ha Joo Ju Chu Cha Koo Ku Woo Wu Min Na Chi Ji Jin Um Ban Pan
Hyon Hyun Thae Tae Byun Eom Gu Kwak Pyo Won Ok Maeng Bang Pang Gong Ki Yang Yeo Myong Myung So Sim Shim Ro Ryang Ryom Ma
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan
Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Shen Yao Lyu Fu Zhong Cui Tan Fan Liao Shi Jia Xia Wen Fang Zou Xiong Bai Meng Qin Qiu Hou Geng Hua Xi Hao Kong Shao Mao Bo Chai Tao Qian Niu Lai Lei Long Duan Qi Qiao Gu Ning Pei Pang Yin Yan Zhuang Zhai Zuo Guan Ji Jin Wan Wang Ouyang Sima Situ Zhuge Leung Cheung Wong Chan Chow Kwok Lam Tsang Tung Yip Lau Yeung Tsai Hsu Hsieh Hung Chiang Chiu Kuo Teng Lien Soong Tse Yau
Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Huynh Hoang Phan Vu Vo Dang Bui Do Ngo Duong Ly Dinh Truong Doan Trinh Mai Luong Thich
Aung Thein Daw Hun Norodom Sok
`

/** Words that stand inside a person's name in lower case ("Ursula von der Leyen"). */
export const PARTICLES = `
de da do dos das del della di du des la las le los van von der den ter ten zu zum al el bin bint ibn ben abu ould y e af av san st st. ap d' dal dalla degli
`
